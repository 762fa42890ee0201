/** The REST interface to proposed KPI definitions. */
@NullMarked
package org.stathouse.performance.api;

import org.jspecify.annotations.NullMarked;
