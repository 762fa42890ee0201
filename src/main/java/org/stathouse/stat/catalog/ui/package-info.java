/** The pages of the Stats themselves: their list, each with its panels, its form, and the numbers of the law. */
@NullMarked
package org.stathouse.stat.catalog.ui;

import org.jspecify.annotations.NullMarked;
