package org.stathouse.mpia.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.PublicFigures;
import org.stathouse.portal.KeptBriefly;
import org.stathouse.portal.PortalAddresses;
import org.stathouse.portal.PublicPage;
import org.stathouse.shared.DateTexts;

/** What everybody may know of how requests are answered, by the year of their receipt. */
@PublicPage
class FiguresPage {

    /** Where it stands. */
    static final String FIGURES = PortalAddresses.ROOT + "/figures";

    private final PublicFigures figures;
    private final DateTexts dates;

    FiguresPage(PublicFigures figures, DateTexts dates) {
        this.figures = figures;
        this.dates = dates;
    }

    /** A year that has no figures, or none named, shows the newest one. */
    @KeptBriefly
    @GetMapping(FIGURES)
    ModelAndView year(@RequestParam(required = false) @Nullable String year, Locale language) {
        List<Integer> years = figures.years();
        ModelAndView page = new ModelAndView("records/figures").addObject("years", years);
        years.stream()
                .filter(one -> one.toString().equals(year))
                .findFirst()
                .or(() -> years.stream().findFirst())
                .ifPresent(one -> show(page, figures.of(one), language));
        return page;
    }

    private void show(ModelAndView page, PublicFigures.Figures shown, Locale language) {
        page.addObject("figures", shown)
                .addObject("asOf", dates.longDate(shown.asOf(), language))
                .addObject("outcomes", Arrays.stream(Outcome.values()).filter(shown.outcomes()::containsKey).toList())
                .addObject("routes", Arrays.stream(DisputeRoute.values()).filter(shown.disputes()::containsKey).toList());
    }
}
