import { show } from './show';
import { wishIn } from './switches';

void show(wishIn(location.search));
