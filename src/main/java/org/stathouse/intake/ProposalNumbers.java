package org.stathouse.intake;

import org.springframework.stereotype.Component;

/** Gives proposals their numbers, P-2026-0001 onward in each year, none twice and none skipped. */
@Component
class ProposalNumbers {

    private final ProposalRepository proposals;

    ProposalNumbers(ProposalRepository proposals) {
        this.proposals = proposals;
    }

    /** The next number of a year; others wait until the running transaction ends. */
    String next(int year) {
        proposals.beginNumbers(year);
        int number = proposals.lockLastNumber(year).orElseThrow() + 1;
        proposals.rememberNumber(year, number);
        return "P-%d-%04d".formatted(year, number);
    }
}
