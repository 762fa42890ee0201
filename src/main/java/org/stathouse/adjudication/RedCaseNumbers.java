package org.stathouse.adjudication;

import org.springframework.stereotype.Component;

/** Gives cases their numbers, RC-2027-001 onward in each year, none twice and none skipped. */
@Component
class RedCaseNumbers {

    private final RedCaseRepository cases;

    RedCaseNumbers(RedCaseRepository cases) {
        this.cases = cases;
    }

    /** The next number of a year; others wait until the running transaction ends. */
    String next(int year) {
        cases.beginNumbers(year);
        int number = cases.lockLastNumber(year).orElseThrow() + 1;
        cases.rememberNumber(year, number);
        return "RC-%d-%03d".formatted(year, number);
    }
}
