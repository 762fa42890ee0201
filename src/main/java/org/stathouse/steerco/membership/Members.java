package org.stathouse.steerco.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotPermitted;

/**
 * SteerCo's members. Roles grant access to the product; a seat in term gives the vote. The TMO and administrators keep the list;
 * every change is audited. A stale version is a {@link Conflict}.
 */
public interface Members {

    /** Whether the signed-in person keeps the list: TMO and administrators do. */
    boolean mayEdit();

    /** Everybody who has or will have a seat, and where asked everybody who had one; the chair first, then by seat. */
    List<MemberView> list(boolean pastToo);

    /** Who has a seat on that day, the chair first, then voting seats, then advisory ones. */
    List<MemberView> inTerm(LocalDate day);

    MemberView get(UUID id);

    /**
     * Fills a seat.
     *
     * @throws NotPermitted unless {@link #mayEdit()}
     * @throws BusinessRuleViolation at {@code seat}, {@code person}, {@code from}, {@code to}: unknown person, overlapping terms
     *     of a seat or a person, a second chair
     */
    MemberView add(MemberForm member);

    /** Changes seat, person or term; the same faults as {@link #add}. */
    MemberView change(UUID id, long version, MemberForm member);

    /**
     * Names who stands in for the member, instead of those named before.
     *
     * @throws BusinessRuleViolation at {@code substitutes[i].person}, {@code …from}, {@code …to}
     */
    MemberView nameSubstitutes(UUID id, long version, List<SubstituteForm> substitutes);

    /** Takes out an entry that was made by mistake, as long as no meeting has recorded it. */
    void remove(UUID id, long version);
}
