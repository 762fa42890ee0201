/** The yearly report over REST. */
@NullMarked
package org.stathouse.mpia.report.api;

import org.jspecify.annotations.NullMarked;
