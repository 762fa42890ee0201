/** The status cycle over REST. */
@NullMarked
package org.stathouse.status.api;

import org.jspecify.annotations.NullMarked;
