package org.stathouse.status;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the report asks of somebody. Once the report is published it is an {@link AskView ask} of its own, open until
 * it is answered.
 *
 * @param ofWhom user name of the account that is asked
 * @param by the day by which an answer is needed, a calendar day
 */
public record ReportAsk(@Nullable String text, @Nullable String ofWhom, @Nullable LocalDate by) {}
