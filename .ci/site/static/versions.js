// The versions of the site, from versions.js beside their folders; choosing one leads to its first page
document.querySelectorAll('select.versions').forEach(select => {
    for (const name of siteVersions) select.add(new Option(name, name, false, name === select.dataset.here))
    select.onchange = () => { location.href = `${select.dataset.site}/${select.value}/index.html` }
})
