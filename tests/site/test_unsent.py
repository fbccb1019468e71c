"""What nobody is sent does not lie in a site, nor does a build carry it along."""

from mkdocs.structure.files import File, Files, InclusionLevel

from recorded.site.unsent import leave_out


def test_what_is_excluded_and_the_themes_own_search_are_left_out() -> None:
    def file(name: str, inclusion: InclusionLevel = InclusionLevel.INCLUDED) -> File:
        return File(name, "docs", "site", True, inclusion=inclusion)

    files = Files(
        [
            file("en/index.md"),
            file("twins/en/index.toml", InclusionLevel.EXCLUDED),
            file("assets/javascripts/lunr/tinyseg.js"),
            file("assets/javascripts/bundle.js"),
        ]
    )
    assert [kept.src_uri for kept in leave_out(files)] == ["en/index.md", "assets/javascripts/bundle.js"]


def test_the_site_has_none_of_it(site) -> None:
    folder, _ = site
    assert not (folder / "assets/javascripts/lunr").exists()
    assert not (folder / "twins").exists()
