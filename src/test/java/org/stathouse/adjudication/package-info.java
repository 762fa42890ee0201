@NullMarked
package org.stathouse.adjudication;

import org.jspecify.annotations.NullMarked;
