package org.stathouse.mpia.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Which dispute may be brought where, and what a result may oblige the City to (mpia.md §5). */
final class DisputePolicy {

    /** GP §4-1A-04: the Board hears about a fee “of more than $350”. */
    static final BigDecimal BOARD_FEE = new BigDecimal("350.00");

    static final int LONGEST_ABOUT = 500;
    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_NUMBER = 100;

    static final Rule<Brought> ROUTE_IS_NAMED = Rule.refuse(brought -> brought.asked().route() == null, () -> Fault.at("route", "shared.required"));
    static final Rule<Brought> GROUND_IS_NAMED = Rule.refuse(brought -> brought.asked().ground() == null, () -> Fault.at("ground", "shared.required"));
    static final Rule<Brought> SIDE_IS_NAMED = Rule.refuse(brought -> brought.asked().broughtBy() == null, () -> Fault.at("broughtBy", "shared.required"));

    static final Rule<Brought> SAYS_WHAT_IT_IS_ABOUT = Rule.refuse(
            brought -> isBlankOrLong(brought.asked().about(), LONGEST_ABOUT), () -> Fault.at("about", "mpia.dispute.text", LONGEST_ABOUT));

    static final Rule<Brought> NUMBER_HAS_ROOM = Rule.refuse(
            brought -> brought.asked().outsideNumber() != null && brought.asked().outsideNumber().length() > LONGEST_NUMBER,
            () -> Fault.at("outsideNumber", "mpia.dispute.tooLong", LONGEST_NUMBER));

    static final Rule<Brought> DAY_IS_BETWEEN_RECEIPT_AND_TODAY = Rule.refuse(
            brought -> isOutside(brought.asked().on(), brought.receivedOn(), brought.today()), () -> Fault.at("on", "mpia.dispute.day"));

    /** One matter a route at a time; the routes may run beside each other, for court may be gone to directly (GP §4-1A-10). */
    static final Rule<Brought> NONE_IS_OPEN_THERE = Rule.refuse(
            brought -> brought.asked().route() != null && brought.openRoutes().contains(brought.asked().route()),
            () -> Fault.at("route", "mpia.dispute.openAlready"));

    /** GP §4-1A-05: only after having “attempted to resolve the dispute through the Office of the Public Access Ombudsman”. */
    static final Rule<Brought> BOARD_COMES_AFTER_THE_OMBUDSMAN = Rule.refuse(
            brought -> forBoard(brought) && !brought.unresolvedByOmbudsman(), () -> Fault.at("route", "mpia.dispute.board.ombudsmanFirst"));

    /** GP §4-1A-04: denial, fee, no timely answer, or the custodian's complaint of a bad-faith request. */
    static final Rule<Brought> BOARD_HEARS_THE_GROUND = Rule.refuse(
            brought -> forBoard(brought) && brought.asked().ground() != null && !brought.asked().ground().forBoard(),
            () -> Fault.at("ground", "mpia.dispute.board.ground"));

    static final Rule<Brought> BOARD_HEARS_FEES_ABOVE_ITS_LIMIT = Rule.refuse(
            brought -> forBoard(brought) && brought.asked().ground() == DisputeGround.FEE && brought.fee().compareTo(BOARD_FEE) <= 0,
            () -> Fault.at("ground", "mpia.dispute.board.fee", BOARD_FEE.toPlainString()));

    /** Only a custodian complains of the request itself, and of nothing else to the Board (GP §4-1A-04). */
    static final Rule<Brought> SIDE_FITS_THE_GROUND = Rule.refuse(DisputePolicy::sideDoesNotFit, () -> Fault.at("broughtBy", "mpia.dispute.side"));

    static final List<Rule<Brought>> OPENING = List.of(
            ROUTE_IS_NAMED,
            GROUND_IS_NAMED,
            SIDE_IS_NAMED,
            SAYS_WHAT_IT_IS_ABOUT,
            NUMBER_HAS_ROOM,
            DAY_IS_BETWEEN_RECEIPT_AND_TODAY,
            NONE_IS_OPEN_THERE,
            BOARD_COMES_AFTER_THE_OMBUDSMAN,
            BOARD_HEARS_THE_GROUND,
            BOARD_HEARS_FEES_ABOVE_ITS_LIMIT,
            SIDE_FITS_THE_GROUND);

    private DisputePolicy() {}

    /**
     * A dispute that is to be recorded, and what is known beside it.
     *
     * @param unresolvedByOmbudsman whether the Ombudsman has determined that the dispute is not resolved
     * @param fee the most that the requester was or may be asked to pay, in dollars
     */
    record Brought(
            OpenDispute asked,
            LocalDate receivedOn,
            LocalDate today,
            Set<DisputeRoute> openRoutes,
            boolean unresolvedByOmbudsman,
            BigDecimal fee) {

        Brought {
            openRoutes = Set.copyOf(openRoutes);
        }
    }

    /** What is wrong with a result. */
    static List<Fault> againstResult(DisputeRoute route, LocalDate openedOn, RecordResult recorded, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        DisputeResult result = recorded.result();
        if (result == null || !result.fits(route)) {
            faults.add(Fault.at("result", "mpia.dispute.result", route.label()));
        }
        if (isOutside(recorded.on(), openedOn, today)) {
            faults.add(Fault.at("on", "mpia.dispute.day"));
        }
        if (isBlankOrLong(recorded.words(), LONGEST_TEXT)) {
            faults.add(Fault.at("words", "mpia.dispute.text", LONGEST_TEXT));
        }
        boolean obliges = recorded.work() || recorded.feeWaived() || recorded.feeCutTo() != null;
        if (obliges && result != null && !result.mayOblige()) {
            faults.add(Fault.at("result", "mpia.dispute.obliges"));
        }
        BigDecimal cut = recorded.feeCutTo();
        if (cut != null && (cut.signum() < 0 || cut.stripTrailingZeros().scale() > 2 || cut.precision() - cut.scale() > 7)) {
            faults.add(Fault.at("feeCutTo", "mpia.dispute.amount"));
        }
        if (cut != null && recorded.feeWaived()) {
            faults.add(Fault.at("feeCutTo", "mpia.dispute.cutOrWaived"));
        }
        return faults;
    }

    /** What is wrong with the day of an answer. */
    static List<Fault> againstAnswer(LocalDate openedOn, FileAnswer answer, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (isOutside(answer.on(), openedOn, today)) {
            faults.add(Fault.at("on", "mpia.dispute.day"));
        }
        if (answer.outsideNumber() != null && answer.outsideNumber().length() > LONGEST_NUMBER) {
            faults.add(Fault.at("outsideNumber", "mpia.dispute.tooLong", LONGEST_NUMBER));
        }
        return faults;
    }

    /** The legal dates that belong to a route (mpia.md §1). */
    static Set<DateKind> dates(DisputeRoute route) {
        return switch (route) {
            case OMBUDSMAN -> EnumSet.of(DateKind.OMBUDSMAN_FINISH, DateKind.BOARD_COMPLAINT);
            case BOARD -> EnumSet.of(DateKind.BOARD_ANSWER, DateKind.BOARD_DECISION, DateKind.BOARD_OUTER_LIMIT);
            case COURT -> EnumSet.of(DateKind.LAWSUIT_ANSWER);
        };
    }

    private static boolean forBoard(Brought brought) {
        return brought.asked().route() == DisputeRoute.BOARD;
    }

    private static boolean sideDoesNotFit(Brought brought) {
        DisputeGround ground = brought.asked().ground();
        Side side = brought.asked().broughtBy();
        if (ground == null || side == null) {
            return false;
        }
        boolean custodianComplains = ground == DisputeGround.VEXATIOUS;
        return custodianComplains ? side != Side.CUSTODIAN : side == Side.CUSTODIAN && brought.asked().route() != DisputeRoute.OMBUDSMAN;
    }

    private static boolean isOutside(@Nullable LocalDate day, LocalDate first, LocalDate last) {
        return day == null || day.isBefore(first) || day.isAfter(last);
    }

    private static boolean isBlankOrLong(@Nullable String text, int longest) {
        return text == null || text.isBlank() || text.length() > longest;
    }
}
