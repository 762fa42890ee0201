package org.stathouse.mpia.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.portal.FormSeal;
import org.stathouse.portal.PortalAddresses;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;

/** Puts together what the templates of a requester's pages name. */
@Component
class RequesterModel {

    private final RequesterDesk desk;
    private final FormSeal seals;
    private final Messages messages;
    private final DateTexts dates;

    RequesterModel(RequesterDesk desk, FormSeal seals, Messages messages, DateTexts dates) {
        this.desk = desk;
        this.seals = seals;
        this.messages = messages;
        this.dates = dates;
    }

    /** A requester's page below the product's address, with a slash before it. */
    static String link(String token) {
        return PortalAddresses.ROOT + "/r/" + token;
    }

    ModelAndView page(String view, String token, UUID request, Locale language) {
        return new ModelAndView(view)
                .addObject("request", desk.view(request))
                .addObject("link", link(token))
                .addObject("days", new PageDays(dates, language))
                .addObject("grounds", WaiverGround.values())
                .addObject("faults", PageFaults.NONE)
                .addObject("seal", seals.fresh())
                .addObject("secret", true);
    }

    /** The page again, with what is wrong. */
    ModelAndView refused(String token, UUID request, List<Fault> faults, Locale language) {
        return page("records/request", token, request, language).addObject("faults", PageFaults.of(faults, messages, language));
    }
}
