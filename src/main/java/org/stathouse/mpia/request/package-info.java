/**
 * Requests themselves: their intake and number, the secret link, who may do what in them, and their way from the assessment over search,
 * review and decision to their end (processes.md A.4).
 */
@NullMarked
package org.stathouse.mpia.request;

import org.jspecify.annotations.NullMarked;
