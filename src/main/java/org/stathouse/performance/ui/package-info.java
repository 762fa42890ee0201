/** The views of proposed KPI definitions: list, form and page. */
@NullMarked
package org.stathouse.performance.ui;

import org.jspecify.annotations.NullMarked;
