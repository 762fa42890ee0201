package org.stathouse.steerco.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Who can sit where, and who can stand in: one person to a seat, one seat to a person, one chair (processes.md, Supporting [S]; terms [R]). */
final class MemberPolicy {

    private static final int LONGEST_SEAT = 200;

    /**
     * A member about to be entered.
     *
     * @param others everybody else's terms
     */
    record Asked(MemberForm form, boolean personKnown, List<Held> others) {

        boolean clashes(Predicate<Held> with) {
            return form.from() != null && others.stream().filter(with).anyMatch(other -> other.term().overlaps(new Term(form.from(), form.to())));
        }
    }

    /** A term that somebody holds. */
    record Held(UUID id, String seat, boolean chair, boolean voting, String person, Term term) {

        static Held of(Member member) {
            return new Held(member.id(), member.seat(), member.isChair(), member.isVoting(), member.person(), member.term());
        }
    }

    /** A substitute about to be named for somebody. */
    record AskedSubstitute(SubstituteForm form, boolean personKnown, Held member, List<Held> everybody) {

        @Nullable Term term() {
            return form.from() == null || form.to() == null ? null : new Term(form.from(), form.to());
        }
    }

    static final Rule<Asked> SEAT_NAMED = asked -> {
        String seat = asked.form().seat();
        if (seat == null || seat.isBlank()) {
            return Optional.of(Fault.at("seat", "shared.required"));
        }
        int length = seat.strip().length();
        return length > LONGEST_SEAT ? Optional.of(Fault.at("seat", "shared.tooLong", LONGEST_SEAT, length)) : Optional.empty();
    };

    static final Rule<Asked> PERSON_KNOWN = asked -> known(asked.form().person(), asked.personKnown());

    static final Rule<Asked> TERM_IN_ORDER = asked -> inOrder(asked.form().from(), asked.form().to(), false);

    static final Rule<Asked> SEAT_FREE = Rule.refuse(
            asked -> asked.clashes(other -> other.seat().equalsIgnoreCase(Objects.requireNonNullElse(asked.form().seat(), "").strip())),
            () -> Fault.at("seat", "steerco.member.seatTaken"));

    /** Nobody votes twice. */
    static final Rule<Asked> ONE_SEAT_EACH = Rule.refuse(
            asked -> asked.clashes(other -> other.person().equals(asked.form().person())),
            () -> Fault.at("person", "steerco.member.sitsAlready"));

    static final Rule<Asked> ONE_CHAIR = Rule.refuse(
            asked -> asked.form().chair() && asked.clashes(Held::chair), () -> Fault.at("chair", "steerco.member.oneChair"));

    static final Rule<Asked> CHAIR_VOTES = Rule.refuse(
            asked -> asked.form().chair() && !asked.form().voting(), () -> Fault.at("voting", "steerco.member.chairVotes"));

    static final List<Rule<Asked>> MEMBER =
            List.of(SEAT_NAMED, PERSON_KNOWN, TERM_IN_ORDER, SEAT_FREE, ONE_SEAT_EACH, ONE_CHAIR, CHAIR_VOTES);

    static final Rule<AskedSubstitute> SUBSTITUTE_KNOWN = asked -> known(asked.form().person(), asked.personKnown());

    static final Rule<AskedSubstitute> SUBSTITUTE_DATED = asked -> inOrder(asked.form().from(), asked.form().to(), true);

    static final Rule<AskedSubstitute> NOT_THE_MEMBER = Rule.refuse(
            asked -> asked.member().person().equals(asked.form().person()), () -> Fault.at("person", "steerco.member.ownSubstitute"));

    /** Who votes on a seat of their own cannot vote for another one too. */
    static final Rule<AskedSubstitute> NO_VOTE_OF_THEIR_OWN = Rule.refuse(
            asked -> asked.term() != null
                    && asked.everybody().stream()
                            .anyMatch(held -> held.voting()
                                    && held.person().equals(asked.form().person())
                                    && !held.id().equals(asked.member().id())
                                    && held.term().overlaps(Objects.requireNonNull(asked.term()))),
            () -> Fault.at("person", "steerco.member.substituteVotes"));

    static final List<Rule<AskedSubstitute>> SUBSTITUTE =
            List.of(SUBSTITUTE_KNOWN, SUBSTITUTE_DATED, NOT_THE_MEMBER, NO_VOTE_OF_THEIR_OWN);

    private MemberPolicy() {}

    /** All faults of several substitutes, at {@code substitutes[i].…}. */
    static List<Fault> substitutes(List<AskedSubstitute> asked) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            for (Fault fault : Rule.faults(SUBSTITUTE, asked.get(i))) {
                faults.add(new Fault("substitutes[" + i + "]." + fault.field(), fault.key(), fault.arguments()));
            }
        }
        return faults;
    }

    private static Optional<Fault> known(@Nullable String person, boolean known) {
        if (person == null || person.isBlank()) {
            return Optional.of(Fault.at("person", "shared.required"));
        }
        return known ? Optional.empty() : Optional.of(Fault.at("person", "steerco.unknownPerson", person));
    }

    private static Optional<Fault> inOrder(@Nullable LocalDate from, @Nullable LocalDate to, boolean toNeeded) {
        if (from == null) {
            return Optional.of(Fault.at("from", "shared.required"));
        }
        if (to == null) {
            return toNeeded ? Optional.of(Fault.at("to", "shared.required")) : Optional.empty();
        }
        return to.isBefore(from) ? Optional.of(Fault.at("to", "steerco.member.endsBeforeItBegins")) : Optional.empty();
    }
}
