package org.stathouse.adjudication.packet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.adjudication.RedCaseFilter;
import org.stathouse.adjudication.RedCaseRegister;
import org.stathouse.adjudication.RedCaseRow;
import org.stathouse.adjudication.RedCaseStage;
import org.stathouse.adjudication.RedCaseView;
import org.stathouse.briefing.PacketScope;
import org.stathouse.plan.ActionId;

/** The red cases that a packet tells of: those that are not closed, within its scope. */
@Component
class OpenRedCases {

    private static final Set<RedCaseStage> OPEN = EnumSet.complementOf(EnumSet.of(RedCaseStage.CLOSED));
    private static final int PAGE = 200;

    private final RedCaseRegister register;

    OpenRedCases(RedCaseRegister register) {
        this.register = register;
    }

    /** The longest Red first. */
    List<RedCaseView> of(PacketScope scope) {
        return rows(scope).stream()
                .sorted(Comparator.comparing(RedCaseRow::openedAt).thenComparing(RedCaseRow::number))
                .map(row -> register.get(row.id()))
                .toList();
    }

    private List<RedCaseRow> rows(PacketScope scope) {
        UUID action = scope.action();
        if (action != null) {
            return register.of(new ActionId(action)).stream().filter(row -> row.stage() != RedCaseStage.CLOSED).toList();
        }
        RedCaseFilter filter = new RedCaseFilter(OPEN, scope.pillar(), scope.agency(), null, false, false);
        List<RedCaseRow> rows = new ArrayList<>();
        String after = null;
        do {
            var page = register.list(filter, after, PAGE);
            rows.addAll(page.items());
            after = page.next();
        } while (after != null);
        return rows;
    }
}
