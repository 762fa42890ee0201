package org.stathouse.mpia.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.stathouse.portal.KeptBriefly;
import org.stathouse.portal.PortalAddresses;
import org.stathouse.portal.PublicPage;

/** The landing page: what can be asked for, how long it takes and what it costs by the law, in plain words. */
@PublicPage
class StartPage {

    @KeptBriefly
    @GetMapping(PortalAddresses.ROOT)
    String start() {
        return "records/start";
    }
}
