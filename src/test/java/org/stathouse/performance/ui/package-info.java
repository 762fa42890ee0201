/** The views of KPI approvals without a browser. */
@NullMarked
package org.stathouse.performance.ui;

import org.jspecify.annotations.NullMarked;
