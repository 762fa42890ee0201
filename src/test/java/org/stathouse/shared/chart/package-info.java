@NullMarked
package org.stathouse.shared.chart;

import org.jspecify.annotations.NullMarked;
