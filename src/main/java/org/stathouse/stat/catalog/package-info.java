/** The City's Stats and Tiger Teams: who runs them, when they meet, what they look at, and who may see which. */
@NullMarked
package org.stathouse.stat.catalog;

import org.jspecify.annotations.NullMarked;
