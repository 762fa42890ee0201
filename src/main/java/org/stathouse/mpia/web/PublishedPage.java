package org.stathouse.mpia.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stathouse.mpia.PublishedRecords;
import org.stathouse.portal.KeptBriefly;
import org.stathouse.portal.PortalAddresses;
import org.stathouse.portal.PublicPage;

/** What is public already, all of it or by words, so that nobody waits for what can be had at once. */
@PublicPage
class PublishedPage {

    /** Where it stands. */
    static final String PUBLIC = PortalAddresses.ROOT + "/public";

    private static final int MOST = 50;

    private final PublishedRecords published;

    PublishedPage(PublishedRecords published) {
        this.published = published;
    }

    @KeptBriefly
    @GetMapping(PUBLIC)
    ModelAndView search(@RequestParam(name = "q", required = false) @Nullable String words) {
        String asked = RequestForm.text(words).orElse("");
        return new ModelAndView("records/public")
                .addObject("words", asked)
                .addObject("found", asked.isEmpty() ? published.all() : published.matching(asked, MOST));
    }
}
