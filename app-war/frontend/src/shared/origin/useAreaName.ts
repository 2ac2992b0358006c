import { useCatalogue } from '@/shared/api/catalogue';
import { useLanguage } from '@/shared/i18n/language';

interface Area {
  country?: string | null;
  prefecture?: string | null;
  area: string;
}

/** Country where it is not Japan, prefecture, and the place as it was written; nothing said twice. */
export function useAreaName(): (area: Area) => string {
  const catalogue = useCatalogue();
  const { language } = useLanguage();
  return ({ country, prefecture, area }) => {
    const land = country == null || country === 'JP' ? '' : (new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country);
    const region = prefecture == null ? '' : catalogue.prefectureName(prefecture);
    const parts = [land, region].filter((part) => part !== '' && !area.startsWith(part));
    return [...parts, area].filter((part) => part !== '').join(language === 'ja' ? ' ' : ', ');
  };
}
