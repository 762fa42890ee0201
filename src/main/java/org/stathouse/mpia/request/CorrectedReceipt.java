package org.stathouse.mpia.request;

import java.time.Instant;
import java.time.LocalDate;
import org.stathouse.mpia.RequestKind;

/** What a receipt said before it was corrected. @param by user name */
public record CorrectedReceipt(LocalDate receivedOn, RequestKind kind, String by, Instant at, String reason) {}
