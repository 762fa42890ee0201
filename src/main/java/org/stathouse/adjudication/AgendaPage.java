package org.stathouse.adjudication;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What TMO puts before SteerCo beside the plan; from that day the ask is open. */
@Embeddable
record AgendaPage(String recommendation, String costOfDelay, String pageBy, LocalDate askedOn) {}
