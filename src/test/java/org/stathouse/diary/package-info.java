@NullMarked
package org.stathouse.diary;

import org.jspecify.annotations.NullMarked;
