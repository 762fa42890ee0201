package org.stathouse.mpia.request;

import org.springframework.stereotype.Component;

/** Gives requests their numbers, MPIA-2027-0001 onward in each calendar year, none twice and none skipped. */
@Component
class RequestNumbers {

    private final RequestRepository requests;

    RequestNumbers(RequestRepository requests) {
        this.requests = requests;
    }

    /** The next number of a year; others wait until the running transaction ends. */
    String next(int year) {
        requests.beginNumbers(year);
        int number = requests.lockLastNumber(year).orElseThrow() + 1;
        requests.rememberNumber(year, number);
        return "MPIA-%d-%04d".formatted(year, number);
    }
}
