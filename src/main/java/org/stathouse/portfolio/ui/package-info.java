/** The portfolio page: heat map, trend, who has not reported, and freshness. */
@NullMarked
package org.stathouse.portfolio.ui;

import org.jspecify.annotations.NullMarked;
