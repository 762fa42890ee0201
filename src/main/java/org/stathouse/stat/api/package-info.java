/** Stats over REST: the catalog, sessions, items, measures, Tiger Teams. */
@NullMarked
package org.stathouse.stat.api;

import org.jspecify.annotations.NullMarked;
