package org.stathouse.mpia;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Published in the transaction that freezes and sends a letter.
 *
 * @param document the PDF in the document store
 */
public record LetterSent(UUID request, UUID letter, LetterKind kind, UUID document, LocalDate on) {}
