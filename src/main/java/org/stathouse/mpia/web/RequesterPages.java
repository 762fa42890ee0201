package org.stathouse.mpia.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stathouse.mpia.Correspondence;
import org.stathouse.portal.PortalAddresses;
import org.stathouse.portal.PublicPage;
import org.stathouse.portal.VisitLimits;
import org.stathouse.shared.web.FileAnswer;

/** The page behind a requester's secret link. A link that opens nothing looks like any unknown address. */
@PublicPage
@RequestMapping(PortalAddresses.ROOT + "/r/{token}")
class RequesterPages {

    /** The page that a new request leads to, below the secret link. */
    static final String RECEIVED = "/received";

    private final RequesterDesk desk;
    private final RequesterModel model;
    private final VisitLimits limits;
    private final String address;

    RequesterPages(RequesterDesk desk, RequesterModel model, VisitLimits limits, @Value("${stathouse.address}") String address) {
        this.desk = desk;
        this.model = model;
        this.limits = limits;
        this.address = address;
    }

    @GetMapping
    ModelAndView page(@PathVariable String token, @RequestParam(required = false) @Nullable String done, HttpServletRequest request, Locale language) {
        return model.page("records/request", token, open(token, request), language).addObject("done", RequesterDone.named(done));
    }

    @GetMapping(RECEIVED)
    ModelAndView received(@PathVariable String token, HttpServletRequest request, Locale language) {
        return model.page("records/received", token, open(token, request), language)
                .addObject("address", address + RequesterModel.link(token));
    }

    @GetMapping("/withdraw")
    ModelAndView askWithdrawal(@PathVariable String token, HttpServletRequest request, Locale language) {
        return model.page("records/withdraw", token, open(token, request), language);
    }

    @GetMapping("/files/{document}")
    ResponseEntity<byte[]> file(@PathVariable String token, @PathVariable UUID document, HttpServletRequest request) {
        Correspondence.Kept kept = desk.file(open(token, request), document);
        return FileAnswer.of(kept.document().fileName(), kept.document().mediaType(), kept.content());
    }

    private UUID open(String token, HttpServletRequest request) {
        return limits.opened(request, () -> desk.opened(token));
    }
}
