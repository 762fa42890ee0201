package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What a decision on a waiver must say, and when it cannot be a refusal (GP §4-206(e); mpia.md §2). */
final class WaiverPolicy {

    static final int ALL = 100;
    private static final int LONGEST = 4000;
    private static final int LONGEST_FINDING = 2000;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static final Rule<Decision> SAYS_HOW_MUCH = Rule.refuse(
            decision -> decision.percent() == null || decision.percent() < 0 || decision.percent() > ALL,
            () -> Fault.at("percent", "mpia.fee.between", 0, ALL));

    static final Rule<Decision> GIVES_REASONS =
            Rule.refuse(decision -> isBlankOrLong(decision.made().reasons(), LONGEST), () -> Fault.at("reasons", "mpia.fee.text", LONGEST));

    /** “the applicant is indigent and files an affidavit of indigency”: without one nothing is waived on this ground. */
    static final Rule<Decision> INDIGENCE_NEEDS_THE_AFFIDAVIT = Rule.refuse(
            decision -> byIndigence(decision) && decision.grants() && !Boolean.TRUE.equals(decision.made().affidavit()),
            () -> Fault.at("affidavit", "mpia.fee.waiver.affidavit"));

    /** “less than 50% of the median family income” of the State. */
    static final Rule<Decision> INDIGENCE_IS_BELOW_HALF_THE_MEDIAN = Rule.refuse(
            decision -> byIndigence(decision) && decision.grants() && !isIndigent(decision.made()),
            () -> Fault.at("householdIncome", "mpia.fee.waiver.median"));

    /** Public interest is found, or not, “after consideration of the ability of the applicant to pay … and other relevant factors”. */
    static final Rule<Decision> PUBLIC_INTEREST_IS_WEIGHED =
            Rule.refuse(decision -> !byIndigence(decision) && decision.made().publicInterest() == null, () -> Fault.at("publicInterest", "shared.required"));

    static final Rule<Decision> ABILITY_TO_PAY_IS_WEIGHED = Rule.refuse(
            decision -> !byIndigence(decision) && isBlank(decision.made().findings().get(WaiverFactor.ABILITY_TO_PAY)),
            () -> Fault.at("findings." + WaiverFactor.ABILITY_TO_PAY, "mpia.fee.waiver.abilityToPay"));

    /** BPD v. Open Justice Baltimore: “custodian does not have discretion to deny such a waiver”. */
    static final Rule<Decision> PUBLIC_INTEREST_FOUND_IS_GRANTED = Rule.refuse(
            decision -> decision.made().publicInterest() == PublicInterest.WHOLLY && decision.percent() != null && decision.percent() < ALL,
            () -> Fault.at("percent", "mpia.fee.waiver.mandatory"));

    /** The same for the part of the records for which it is found. */
    static final Rule<Decision> PUBLIC_INTEREST_IN_PART_IS_GRANTED_IN_PART = Rule.refuse(
            decision -> decision.made().publicInterest() == PublicInterest.IN_PART && !decision.grants(),
            () -> Fault.at("percent", "mpia.fee.waiver.mandatoryInPart"));

    /** Without public interest this ground gives nothing to grant on. */
    static final Rule<Decision> GRANTS_ON_WHAT_WAS_FOUND = Rule.refuse(
            decision -> !byIndigence(decision) && decision.grants() && decision.made().publicInterest() == PublicInterest.NOT_FOUND,
            () -> Fault.at("percent", "mpia.fee.waiver.noGround"));

    static final Rule<Decision> FINDINGS_HAVE_ROOM = Rule.refuse(
            decision -> decision.made().findings().values().stream().anyMatch(finding -> finding.length() > LONGEST_FINDING),
            () -> Fault.at("findings", "mpia.fee.tooLong", LONGEST_FINDING));

    static final List<Rule<Decision>> RULES = List.of(
            SAYS_HOW_MUCH,
            GIVES_REASONS,
            INDIGENCE_NEEDS_THE_AFFIDAVIT,
            INDIGENCE_IS_BELOW_HALF_THE_MEDIAN,
            PUBLIC_INTEREST_IS_WEIGHED,
            ABILITY_TO_PAY_IS_WEIGHED,
            PUBLIC_INTEREST_FOUND_IS_GRANTED,
            PUBLIC_INTEREST_IN_PART_IS_GRANTED_IN_PART,
            GRANTS_ON_WHAT_WAS_FOUND,
            FINDINGS_HAVE_ROOM);

    private WaiverPolicy() {}

    /** A decision, and the ground on which the waiver was asked. */
    record Decision(WaiverGround ground, DecideWaiver made) {

        @Nullable Integer percent() {
            return made.percent();
        }

        boolean grants() {
            return made.percent() != null && made.percent() > 0;
        }
    }

    /** Below half of the State's median family income. */
    static boolean isIndigent(DecideWaiver made) {
        BigDecimal income = made.householdIncome();
        BigDecimal median = made.medianIncome();
        return income != null && median != null && income.signum() >= 0 && income.compareTo(median.multiply(HALF)) < 0;
    }

    /** What was found, without factors on which nothing was. */
    static Map<WaiverFactor, String> said(Map<WaiverFactor, String> findings) {
        return findings.entrySet().stream()
                .filter(entry -> !isBlank(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().strip()));
    }

    private static boolean byIndigence(Decision decision) {
        return decision.ground() == WaiverGround.INDIGENCE;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean isBlankOrLong(@Nullable String text, int longest) {
        return isBlank(text) || text.length() > longest;
    }
}
