/** The pages of measures: charts, figures by hand and by file, and targets. */
@NullMarked
package org.stathouse.stat.measure.ui;

import org.jspecify.annotations.NullMarked;
