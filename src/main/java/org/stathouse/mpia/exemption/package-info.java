/** The exemption catalogue (mpia.md §4), which counsel keeps, and each request's exemption log. */
@NullMarked
package org.stathouse.mpia.exemption;

import org.jspecify.annotations.NullMarked;
