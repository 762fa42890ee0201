package org.stathouse.mpia.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.portal.FormSeal;
import org.stathouse.portal.PortalAddresses;
import org.stathouse.portal.PublicPage;
import org.stathouse.portal.SealedForm;
import org.stathouse.portal.SeeOther;
import org.stathouse.portal.VisitLimits;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** What requesters do on the page behind their secret link: write, answer, ask for a waiver, withdraw. Each form is done once. */
@PublicPage
@RequestMapping(PortalAddresses.ROOT + "/r/{token}")
class RequesterActions {

    private final RequesterDesk desk;
    private final RequesterModel model;
    private final FormSeal seals;
    private final VisitLimits limits;

    RequesterActions(RequesterDesk desk, RequesterModel model, FormSeal seals, VisitLimits limits) {
        this.desk = desk;
        this.model = model;
        this.seals = seals;
        this.limits = limits;
    }

    /**
     * What each of these forms brings along.
     *
     * @param text what was typed, whichever form it was
     */
    record Posted(@Nullable String seal, @Nullable String text, @Nullable String agreed) {

        boolean yes() {
            return "yes".equals(agreed);
        }

        String typed() {
            return RequestForm.text(text).orElse("");
        }
    }

    @PostMapping("/message")
    ModelAndView write(@PathVariable String token, Posted posted, HttpServletRequest request, Locale language) {
        Turn turn = new Turn(token, posted, open(token, request), language, RequesterDone.MESSAGE);
        return turn.take(RequesterPolicy.againstMessage(posted.text()), (id, form) -> desk.write(id, form, posted.typed()))
                .addObject("text", posted.text());
    }

    @PostMapping("/estimate")
    ModelAndView answerEstimate(
            @PathVariable String token, @RequestParam int estimate, Posted posted, HttpServletRequest request, Locale language) {
        Turn turn = new Turn(token, posted, open(token, request), language, RequesterDone.ESTIMATE);
        return turn.take(
                RequesterPolicy.againstAnswer("estimate", posted.agreed()), (id, form) -> desk.answerEstimate(id, form, estimate, posted.yes()));
    }

    @PostMapping("/waiver")
    ModelAndView askWaiver(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String waiver,
            @RequestParam(defaultValue = "") String waiverStatement,
            Posted posted,
            HttpServletRequest request,
            Locale language) {
        Optional<WaiverGround> ground = RequestForm.ground(waiver);
        Turn turn = new Turn(token, posted, open(token, request), language, RequesterDone.WAIVER);
        return turn.take(
                        RequesterPolicy.againstWaiver(ground, waiverStatement),
                        (id, form) -> desk.askWaiver(id, form, ground.orElseThrow(), waiverStatement.strip()))
                .addObject("waiver", waiver)
                .addObject("waiverStatement", waiverStatement);
    }

    @PostMapping("/extension")
    ModelAndView answerExtension(@PathVariable String token, Posted posted, HttpServletRequest request, Locale language) {
        Turn turn = new Turn(token, posted, open(token, request), language, RequesterDone.EXTENSION);
        return turn.take(
                RequesterPolicy.againstAnswer("extension", posted.agreed()), (id, form) -> desk.answerExtension(id, form, posted.yes()));
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(@PathVariable String token, Posted posted, HttpServletRequest request, Locale language) {
        Turn turn = new Turn(token, posted, open(token, request), language, RequesterDone.WITHDRAWN);
        return turn.take(RequesterPolicy.againstReason(posted.text()), (id, form) -> desk.withdraw(id, form, posted.text()));
    }

    private UUID open(String token, HttpServletRequest request) {
        return limits.opened(request, () -> desk.opened(token));
    }

    /** One form, sent by the requester of one request. */
    private class Turn {

        private final String token;
        private final Posted posted;
        private final UUID request;
        private final Locale language;
        private final RequesterDone done;

        Turn(String token, Posted posted, UUID request, Locale language, RequesterDone done) {
            this.token = token;
            this.posted = posted;
            this.request = request;
            this.language = language;
            this.done = done;
        }

        /** Does it and leads to the page that says so, or shows the page again with everything that is wrong. */
        ModelAndView take(List<Fault> faults, BiConsumer<UUID, UUID> work) {
            Optional<SealedForm> form = seals.open(posted.seal());
            if (form.isEmpty()) {
                return refused(HttpStatus.UNPROCESSABLE_CONTENT, List.of(Fault.of("mpia.web.fault.expired")));
            }
            try {
                BusinessRuleViolation.throwIfAny(faults);
                work.accept(request, form.get().id());
                return SeeOther.page(RequesterModel.link(token), language, Map.of("done", done.name()));
            } catch (BusinessRuleViolation broken) {
                return refused(HttpStatus.UNPROCESSABLE_CONTENT, broken.faults());
            } catch (Conflict changed) {
                return refused(HttpStatus.CONFLICT, List.of(Fault.of("mpia.web.fault.meanwhile")));
            }
        }

        private ModelAndView refused(HttpStatus status, List<Fault> faults) {
            ModelAndView page = model.refused(token, request, faults, language);
            page.setStatus(status);
            return page;
        }
    }
}
