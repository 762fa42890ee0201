/** The letters of requests for records (mpia.md §3): drafts of named parts, sent and frozen; and the watch over their legal days. */
@NullMarked
package org.stathouse.mpia.letter;

import org.jspecify.annotations.NullMarked;
