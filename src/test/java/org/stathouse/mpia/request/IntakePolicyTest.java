package org.stathouse.mpia.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.NewRequest;
import org.stathouse.mpia.PreferredLanguage;
import org.stathouse.mpia.Requester;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.shared.Fault;

class IntakePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void asksForNoName() {
        assertThat(faults(form(Channel.EMAIL, requester("a@example.com", null), "Permits", TODAY, null))).isEmpty();
    }

    @Test
    void namesEveryFaultAtItsField() {
        NewRequest empty = new NewRequest(null, null, null, null, null, null, null, " ", TODAY, TODAY.minusDays(1), null, WaiverGround.INDIGENCE, null, null);

        assertThat(faults(empty)).containsExactlyInAnyOrder("channel", "requester", "description", "recordsTo", "waiverStatement");
    }

    @Test
    void takesTwentyThousandCharactersAndNoMore() {
        Requester requester = requester("a@example.com", null);

        assertThat(faults(form(Channel.EMAIL, requester, "x".repeat(20_000), TODAY, null))).isEmpty();
        assertThat(faults(form(Channel.EMAIL, requester, "x".repeat(20_001), TODAY, null))).containsExactly("description");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@b", "a b@example.com", "a@example.com,b@example.com", "<a@example.com>"})
    void refusesWhatIsNoAddress(String email) {
        assertThat(faults(form(Channel.EMAIL, requester(email, null), "Permits", TODAY, null))).containsExactly("requester.email");
    }

    @Test
    void asksForAWayToAnswerWhereTheChannelHasOne() {
        assertThat(faults(form(Channel.EMAIL, requester(null, "1 Street"), "Permits", TODAY, null))).containsExactly("requester.email");
        assertThat(faults(form(Channel.LETTER, requester(null, null), "Permits", TODAY, null))).containsExactly("requester.postalAddress");
        assertThat(faults(form(Channel.LETTER, requester(null, "1 Street"), "Permits", TODAY, null))).isEmpty();
        assertThat(faults(form(Channel.WALK_IN, requester(null, null), "Permits", TODAY, null))).isEmpty();
    }

    @Test
    void takesAnEarlierReceiptAndAsksWhyAfterThirtyDays() {
        Requester requester = requester("a@example.com", null);

        assertThat(faults(form(Channel.EMAIL, requester, "Permits", TODAY.plusDays(1), null))).containsExactly("receivedOn");
        assertThat(faults(form(Channel.EMAIL, requester, "Permits", TODAY.minusDays(30), null))).isEmpty();
        assertThat(faults(form(Channel.EMAIL, requester, "Permits", TODAY.minusDays(31), null))).containsExactly("priorContact");
        assertThat(faults(form(Channel.EMAIL, requester, "Permits", TODAY.minusDays(31), "Lay in another agency"))).isEmpty();
        assertThat(faults(form(Channel.PORTAL, requester, "Permits", TODAY.minusDays(1), null))).containsExactly("receivedOn");
    }

    private static List<String> faults(NewRequest request) {
        return IntakePolicy.faults(new IntakePolicy.Intake(request, true, TODAY)).stream().map(Fault::field).toList();
    }

    private static Requester requester(@Nullable String email, @Nullable String address) {
        return new Requester(null, email, null, address, null, PreferredLanguage.ENGLISH);
    }

    private static NewRequest form(Channel channel, Requester requester, String description, LocalDate receivedOn, @Nullable String priorContact) {
        return new NewRequest(channel, receivedOn, requester, null, null, null, null, description, null, null, null, null, null, priorContact);
    }
}
