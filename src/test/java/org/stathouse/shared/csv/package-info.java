@NullMarked
package org.stathouse.shared.csv;

import org.jspecify.annotations.NullMarked;
