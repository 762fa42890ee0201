package org.stathouse.mpia.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.RequestKind;

/** What a receipt should have said, before anything is checked. @param receivedOn by the first agency, in the City's time zone */
public record CorrectReceipt(@Nullable LocalDate receivedOn, @Nullable RequestKind kind, @Nullable String reason) {}
