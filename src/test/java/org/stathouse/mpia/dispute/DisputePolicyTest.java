package org.stathouse.mpia.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

class DisputePolicyTest {

    private static final LocalDate RECEIVED = LocalDate.of(2027, 1, 4);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void theOmbudsmanHearsEverythingFromEitherSide() {
        for (DisputeGround ground : DisputeGround.values()) {
            Side side = ground == DisputeGround.VEXATIOUS ? Side.CUSTODIAN : Side.REQUESTER;

            assertThat(faults(asked(DisputeRoute.OMBUDSMAN, ground, side), false, "0")).isEmpty();
        }
        assertThat(faults(asked(DisputeRoute.OMBUDSMAN, DisputeGround.BREADTH, Side.CUSTODIAN), false, "0")).isEmpty();
    }

    @Test
    void theBoardComesOnlyAfterAnUnresolvedMatterOfTheOmbudsman() {
        OpenDispute complaint = asked(DisputeRoute.BOARD, DisputeGround.DENIAL, Side.REQUESTER);

        assertThat(faults(complaint, false, "0")).containsExactly("mpia.dispute.board.ombudsmanFirst");
        assertThat(faults(complaint, true, "0")).isEmpty();
    }

    @Test
    void theBoardHearsAboutFeesOfMoreThanThreeHundredFiftyDollars() {
        OpenDispute complaint = asked(DisputeRoute.BOARD, DisputeGround.FEE, Side.REQUESTER);

        assertThat(faults(complaint, true, "350.00")).containsExactly("mpia.dispute.board.fee");
        assertThat(faults(complaint, true, "350.01")).isEmpty();
    }

    @Test
    void theBoardHearsNeitherBreadthNorWaivers() {
        assertThat(faults(asked(DisputeRoute.BOARD, DisputeGround.BREADTH, Side.REQUESTER), true, "0")).containsExactly("mpia.dispute.board.ground");
        assertThat(faults(asked(DisputeRoute.BOARD, DisputeGround.WAIVER, Side.REQUESTER), true, "0")).containsExactly("mpia.dispute.board.ground");
    }

    @Test
    void onlyTheCustodianComplainsOfAVexatiousRequest() {
        assertThat(faults(asked(DisputeRoute.BOARD, DisputeGround.VEXATIOUS, Side.REQUESTER), true, "0")).containsExactly("mpia.dispute.side");
        assertThat(faults(asked(DisputeRoute.BOARD, DisputeGround.VEXATIOUS, Side.CUSTODIAN), true, "0")).isEmpty();
        assertThat(faults(asked(DisputeRoute.BOARD, DisputeGround.DENIAL, Side.CUSTODIAN), true, "0")).containsExactly("mpia.dispute.side");
    }

    @Test
    void theCourtMayBeGoneToDirectly() {
        assertThat(faults(asked(DisputeRoute.COURT, DisputeGround.DENIAL, Side.REQUESTER), false, "0")).isEmpty();
    }

    @Test
    void oneMatterARouteAtATime() {
        DisputePolicy.Brought again = new DisputePolicy.Brought(
                asked(DisputeRoute.COURT, DisputeGround.DENIAL, Side.REQUESTER), RECEIVED, TODAY, Set.of(DisputeRoute.COURT), false, BigDecimal.ZERO);

        assertThat(Rule.faults(DisputePolicy.OPENING, again)).extracting(Fault::key).containsExactly("mpia.dispute.openAlready");
    }

    @Test
    void aDisputeBeginsNeitherBeforeTheReceiptNorAhead() {
        assertThat(faults(on(RECEIVED.minusDays(1)), false, "0")).containsExactly("mpia.dispute.day");
        assertThat(faults(on(TODAY.plusDays(1)), false, "0")).containsExactly("mpia.dispute.day");
        assertThat(faults(on(null), false, "0")).containsExactly("mpia.dispute.day");
    }

    @Test
    void everyFaultIsSaidAtOnce() {
        OpenDispute empty = new OpenDispute(null, null, null, "", null, null);

        assertThat(faults(empty, false, "0")).hasSize(5);
    }

    @Test
    void aResultObligesTheCityOnlyWhereItWentAgainstIt() {
        assertThat(result(DisputeRoute.BOARD, new RecordResult(TODAY, DisputeResult.FOR_CITY, "No violation.", true, null, false)))
                .containsExactly("mpia.dispute.obliges");
        assertThat(result(DisputeRoute.BOARD, new RecordResult(TODAY, DisputeResult.FOR_REQUESTER, "Produce.", true, null, false))).isEmpty();
    }

    @Test
    void eachRouteHasResultsOfItsOwn() {
        assertThat(result(DisputeRoute.BOARD, new RecordResult(TODAY, DisputeResult.UNRESOLVED, "Open.", false, null, false)))
                .containsExactly("mpia.dispute.result");
    }

    @Test
    void aFeeIsEitherCutOrWaived() {
        assertThat(result(DisputeRoute.BOARD, new RecordResult(TODAY, DisputeResult.FOR_REQUESTER, "Less.", false, BigDecimal.TEN, true)))
                .containsExactly("mpia.dispute.cutOrWaived");
    }

    private static List<String> result(DisputeRoute route, RecordResult recorded) {
        return DisputePolicy.againstResult(route, RECEIVED, recorded, TODAY).stream().map(Fault::key).toList();
    }

    private static OpenDispute on(@Nullable LocalDate day) {
        return new OpenDispute(DisputeRoute.COURT, DisputeGround.DENIAL, Side.REQUESTER, "The redactions", null, day);
    }

    private static OpenDispute asked(DisputeRoute route, DisputeGround ground, Side side) {
        return new OpenDispute(route, ground, side, "The redactions", "PIACB 27-01", TODAY);
    }

    private static List<String> faults(OpenDispute asked, boolean unresolved, String fee) {
        DisputePolicy.Brought brought = new DisputePolicy.Brought(asked, RECEIVED, TODAY, Set.of(), unresolved, new BigDecimal(fee));
        return Rule.faults(DisputePolicy.OPENING, brought).stream().map(Fault::key).toList();
    }
}
