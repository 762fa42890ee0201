package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.mpia.FeeState;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.CaseJournal;

/** Watches what is worked and spent against what was agreed to. */
@Component
class FeeNotices {

    private final FeeLedger ledger;
    private final RequestBook requests;
    private final CaseJournal journal;
    private final People people;

    FeeNotices(FeeLedger ledger, RequestBook requests, CaseJournal journal, People people) {
        this.ledger = ledger;
        this.requests = requests;
        this.journal = journal;
        this.people = people;
    }

    /** A final fee was told to the requester: what it rests on stays as it is. */
    void requireNotFinal(UUID request) {
        ledger.find(request).filter(fee -> fee.finalAmount() != null).ifPresent(fee -> {
            throw new Conflict(Fault.of("mpia.fee.isFinal", fee.number()));
        });
    }

    /** Tells those who handle the request, once for each estimate, that more was worked than the requester agreed to pay. */
    void tellIfAboveAgreed(UUID request) {
        ledger.find(request)
                .filter(fee -> fee.state() == FeeState.AGREED || fee.state() == FeeState.DEPOSIT_DUE)
                .ifPresent(this::tellIfAboveAgreed);
    }

    private void tellIfAboveAgreed(FeeCase fee) {
        BigDecimal agreed = fee.agreedHigh();
        BigDecimal actual = ledger.actual(fee.id()).high();
        if (agreed == null || actual.compareTo(agreed) <= 0) {
            return;
        }
        RequestSummary request = requests.get(fee.id());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("caseNumber", request.number());
        model.put("caseTitle", request.subject());
        model.put("agreed", Money.text(agreed));
        model.put("actual", Money.text(actual));
        journal.tell(
                handlers(request),
                "mpia/fee-above-estimate",
                String.valueOf(fee.agreedEstimate()),
                new CaseJournal.News(
                        request.ref(),
                        "More work in " + request.number() + " than was agreed to",
                        RequestSummary.pathOf(request.id()),
                        model));
    }

    private Set<String> handlers(RequestSummary request) {
        Set<String> usernames = new LinkedHashSet<>(journal.holding(Role.RECORDS_CLERK));
        UUID agency = request.agency();
        if (agency != null) {
            people.inGroups(Set.of(Grant.of(Role.RECORDS_CUSTODIAN, agency).group())).stream().map(Person::username).forEach(usernames::add);
        }
        return usernames;
    }
}
