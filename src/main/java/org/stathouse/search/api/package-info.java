/** The search over REST. */
@NullMarked
package org.stathouse.search.api;

import org.jspecify.annotations.NullMarked;
