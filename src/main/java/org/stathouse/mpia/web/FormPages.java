package org.stathouse.mpia.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.stathouse.mpia.PublishedRecords;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.portal.PortalAddresses;
import org.stathouse.portal.PublicPage;
import org.stathouse.portal.SealedForm;
import org.stathouse.portal.SeeOther;
import org.stathouse.portal.VisitLimits;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;

/** The request form: filled in, looked over, sent; or put aside as a draft. Between the steps the page itself holds what was typed. */
@PublicPage
class FormPages {

    /** The form, and where it is sent. */
    static final String NEW = PortalAddresses.ROOT + "/new";

    private static final String DRAFT = PortalAddresses.ROOT + "/draft/";
    private static final int SUGGESTIONS = 3;

    private final FormGate gate;
    private final PublicRequests requests;
    private final DraftDesk drafts;
    private final PublishedRecords published;
    private final PlanCatalog plan;
    private final VisitLimits limits;
    private final Messages messages;
    private final DateTexts dates;

    FormPages(
            FormGate gate,
            PublicRequests requests,
            DraftDesk drafts,
            PublishedRecords published,
            PlanCatalog plan,
            VisitLimits limits,
            Messages messages,
            DateTexts dates) {
        this.gate = gate;
        this.requests = requests;
        this.drafts = drafts;
        this.published = published;
        this.plan = plan;
        this.limits = limits;
        this.messages = messages;
        this.dates = dates;
    }

    /** An agency to choose. */
    record AgencyChoice(UUID id, String name) {}

    @GetMapping(NEW)
    ModelAndView empty() {
        return form(RequestForm.EMPTY, gate.fresh(), null, PageFaults.NONE);
    }

    @GetMapping(DRAFT + "{token}")
    ModelAndView draft(@PathVariable String token, HttpServletRequest request, Locale language) {
        DraftDesk.Saved saved = limits.opened(request, () -> drafts.open(token));
        return form(saved.form(), gate.fresh(), token, PageFaults.NONE)
                .addObject("secret", true)
                .addObject("savedUntil", new PageDays(dates, language).day(saved.until()));
    }

    @PostMapping(NEW)
    ModelAndView next(RequestForm filledIn, SentForm sent, Locale language) {
        FormStep step = FormStep.of(sent.step());
        List<Fault> faults = gate.against(sent, step);
        if (!faults.isEmpty()) {
            return refused(filledIn, sent, faults, language);
        }
        return switch (step) {
            case EDIT -> form(filledIn, gate.next(sent), sent.draft(), PageFaults.NONE);
            case DRAFT -> unless(FormPolicy.againstDraft(filledIn), filledIn, sent, language, () -> putAside(filledIn, sent, language));
            case REVIEW -> unless(FormPolicy.faults(filledIn), filledIn, sent, language, () -> review(filledIn, sent));
            case SEND -> unless(FormPolicy.faults(filledIn), filledIn, sent, language, () -> send(filledIn, sent, language));
        };
    }

    private ModelAndView unless(
            List<Fault> faults, RequestForm filledIn, SentForm sent, Locale language, Supplier<ModelAndView> onward) {
        try {
            BusinessRuleViolation.throwIfAny(faults);
            return onward.get();
        } catch (BusinessRuleViolation broken) {
            return refused(filledIn, sent, broken.faults(), language);
        }
    }

    private ModelAndView refused(RequestForm filledIn, SentForm sent, List<Fault> faults, Locale language) {
        ModelAndView again = form(filledIn, gate.next(sent), sent.draft(), PageFaults.of(faults, messages, language));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView review(RequestForm filledIn, SentForm sent) {
        return page("records/review", filledIn, gate.next(sent), sent.draft())
                .addObject("typed", filledIn.fields())
                .addObject("agencyName", filledIn.agencyId().flatMap(this::agencyName).orElse(null))
                .addObject("suggestions", published.matching(Optional.ofNullable(filledIn.description()).orElse(""), SUGGESTIONS));
    }

    private ModelAndView putAside(RequestForm filledIn, SentForm sent, Locale language) {
        return SeeOther.page(DRAFT + drafts.save(sent.draft(), filledIn), language);
    }

    private ModelAndView send(RequestForm filledIn, SentForm sent, Locale language) {
        SealedForm form = gate.opened(sent).orElseThrow(() -> new BusinessRuleViolation(Fault.of("mpia.web.fault.expired")));
        String link = requests.send(form.id(), filledIn, sent.draft(), language);
        return SeeOther.page("/" + link + RequesterPages.RECEIVED, language);
    }

    private ModelAndView form(RequestForm filledIn, String seal, @Nullable String draft, PageFaults faults) {
        return page("records/form", filledIn, seal, draft)
                .addObject("faults", faults)
                .addObject("agencies", agencies())
                .addObject("grounds", WaiverGround.values())
                .addObject("askEmergencyCall", FormPolicy.speaksOfEmergencyCall(filledIn));
    }

    private static ModelAndView page(String view, RequestForm filledIn, String seal, @Nullable String draft) {
        return new ModelAndView(view)
                .addObject("form", filledIn)
                .addObject("seal", seal)
                .addObject("draft", draft)
                .addObject("typedIn", NEW);
    }

    private List<AgencyChoice> agencies() {
        return plan.agencies().stream()
                .map(agency -> new AgencyChoice(agency.id().value(), Optional.ofNullable(agency.publicName()).orElse(agency.name())))
                .sorted(Comparator.comparing(AgencyChoice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private Optional<String> agencyName(UUID agency) {
        return agencies().stream().filter(choice -> choice.id().equals(agency)).map(AgencyChoice::name).findFirst();
    }
}
