/** The page of the yearly report. */
@NullMarked
package org.stathouse.mpia.report.ui;

import org.jspecify.annotations.NullMarked;
