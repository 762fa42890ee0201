package org.stathouse.portal;

import org.springframework.web.bind.annotation.RequestMapping;
import org.stathouse.shared.NotFound;

/** Answers every address below the public pages that no feature has, and methods that it does not have. */
@PublicPage
class UnknownPages {

    @RequestMapping(PortalAddresses.ROOT + "/**")
    void unknown() {
        throw new NotFound("Public page");
    }
}
