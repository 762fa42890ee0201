package org.stathouse.operations;

import org.jspecify.annotations.Nullable;
import org.stathouse.worklist.CaseLink;

/**
 * Something of the engine's with the case that it is about.
 *
 * @param caseLink none where the administrator may operate the process but not read the case, as with a confidential request
 */
public record Linked<T>(T item, @Nullable CaseLink caseLink) {}
