package org.stathouse.steerco.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

class MemberPolicyTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2027, 7, 1);

    private static final MemberPolicy.Held CHAIR = held("Chair", true, "ann", JANUARY, JUNE);
    private static final MemberPolicy.Held BUDGET = held("Budget Director", false, "bob", JANUARY, null);

    private static MemberPolicy.Held held(String seat, boolean chair, String person, LocalDate from, @Nullable LocalDate to) {
        return new MemberPolicy.Held(UUID.randomUUID(), seat, chair, true, person, new Term(from, to));
    }

    private static List<String> faults(MemberForm form, MemberPolicy.Held... others) {
        return Rule.faults(MemberPolicy.MEMBER, new MemberPolicy.Asked(form, true, List.of(others))).stream().map(Fault::key).toList();
    }

    private static List<String> substitute(@Nullable String person, @Nullable LocalDate from, @Nullable LocalDate to) {
        var asked = new MemberPolicy.AskedSubstitute(new SubstituteForm(person, from, to), true, BUDGET, List.of(CHAIR, BUDGET));
        return Rule.faults(MemberPolicy.SUBSTITUTE, asked).stream().map(Fault::key).toList();
    }

    @Test
    void fillsASeatThatNobodyHolds() {
        assertThat(faults(new MemberForm("Recovery Officer", false, true, "cat", JANUARY, null), CHAIR, BUDGET)).isEmpty();
    }

    @Test
    void leavesASeatToOneAtATime() {
        assertThat(faults(new MemberForm(" chair ", false, true, "cat", JUNE, null), CHAIR)).containsExactly("steerco.member.seatTaken");
        assertThat(faults(new MemberForm("Chair", true, true, "cat", JULY, null), CHAIR)).isEmpty();
    }

    @Test
    void givesNobodyTwoSeats() {
        assertThat(faults(new MemberForm("Other", false, true, "bob", JULY, null), CHAIR, BUDGET)).containsExactly("steerco.member.sitsAlready");
    }

    @Test
    void hasOneChairWhoVotes() {
        assertThat(faults(new MemberForm("Second chair", true, true, "cat", JUNE, null), CHAIR)).containsExactly("steerco.member.oneChair");
        assertThat(faults(new MemberForm("Second chair", true, false, "cat", JULY, null), CHAIR)).containsExactly("steerco.member.chairVotes");
    }

    @Test
    void refusesATermThatEndsBeforeItBegins() {
        assertThat(faults(new MemberForm("Other", false, true, "cat", JULY, JUNE))).containsExactly("steerco.member.endsBeforeItBegins");
    }

    @Test
    void namesEverythingThatIsMissing() {
        assertThat(faults(new MemberForm(null, false, true, null, null, null))).containsExactly("shared.required", "shared.required", "shared.required");
    }

    @Test
    void datesEverySubstitute() {
        assertThat(substitute("cat", JANUARY, JUNE)).isEmpty();
        assertThat(substitute("cat", JANUARY, null)).containsExactly("shared.required");
        assertThat(substitute("cat", JULY, JUNE)).containsExactly("steerco.member.endsBeforeItBegins");
    }

    @Test
    void takesNoSubstituteWhoVotesAnyway() {
        assertThat(substitute("ann", JANUARY, JUNE)).containsExactly("steerco.member.substituteVotes");
        assertThat(substitute("ann", JULY, JULY)).as("the chair’s own term is over then").isEmpty();
        assertThat(substitute("bob", JANUARY, JUNE)).containsExactly("steerco.member.ownSubstitute");
    }
}
