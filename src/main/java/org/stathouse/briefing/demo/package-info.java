/** The demonstration’s packets, ordered by its people like any others. */
@NullMarked
package org.stathouse.briefing.demo;

import org.jspecify.annotations.NullMarked;
