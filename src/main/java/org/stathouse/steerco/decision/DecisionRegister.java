package org.stathouse.steerco.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;

/**
 * The register of SteerCo's decisions. Members, chair, TMO and administrators read all; others what was decided on a case that they
 * may see. What the person may not know of is {@link NotFound}.
 */
public interface DecisionRegister {

    /** One page of the register, newest first, from the cursor of the page before. */
    Slice<DecisionRow> list(DecisionFilter filter, @Nullable String after, int limit);

    DecisionView get(UUID id);

    /** What was decided on one case, newest first; for a panel on its page. */
    List<DecisionRow> of(CaseRef subject);

    /** The outcomes and case types that occur, for filters. */
    List<OutcomeName> outcomes();

    List<String> subjectTypes();

    /** The register as CSV with a heading line; cells that a spreadsheet would run as a formula are defused. */
    String csv(DecisionFilter filter);
}
