import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/formats.ts';
import { menuItemStyle } from '../ui/action-menu.tsx';
import { Icon } from '../ui/icon.tsx';
import { columnsToChoose, type ListLayout, type OptionalColumn } from './list-columns.ts';

interface ColumnMenuProps {
  chosen: readonly OptionalColumn[];
  layout: ListLayout;
  /** Undefined: those that most people need. */
  onChange: (chosen: readonly OptionalColumn[] | undefined) => void;
}

/** Which columns the list has; it stays open while one ticks them. */
export function ColumnMenu({ chosen, layout, onChange }: ColumnMenuProps) {
  const { t } = useTranslation(['contact-list', 'contacts']);
  const formats = useFormats();
  const offered = columnsToChoose(layout);
  const named = (column: OptionalColumn) => t(`contacts:columns.${column}`);
  const left = layout.left.filter((column) => offered.includes(column));
  return (
    <MenuTrigger>
      <Button className="inline-flex min-h-[2.125rem] cursor-pointer items-center gap-1.5 rounded-control px-2 font-semibold text-ink-soft text-xs hover:bg-tint hover:text-ink">
        {t('columns.title')} <Icon name="down" className="size-4" />
      </Button>
      <Popover placement="bottom end" className="bg-paper text-sm shadow-pop">
        <Menu
          aria-label={t('columns.title')}
          className="max-h-[inherit] min-w-[14rem] max-w-[18rem] overflow-y-auto py-1 outline-none"
          onAction={(key) => {
            if (key === 'reset') onChange(undefined);
          }}
        >
          <MenuSection
            selectionMode="multiple"
            selectedKeys={chosen}
            onSelectionChange={(keys) => {
              const wanted = new Set(keys === 'all' ? offered : keys);
              onChange([
                ...offered.filter((column) => wanted.has(column)),
                ...chosen.filter((column) => !offered.includes(column)),
              ]);
            }}
          >
            <Header className="px-4 pt-2 pb-1 text-ink-soft text-xs">{t('columns.choose')}</Header>
            {offered.map((column) => (
              <MenuItem key={column} id={column} className={`${menuItemStyle} min-h-9 gap-3`}>
                {({ isSelected }) => (
                  <>
                    <span
                      className={`grid size-5 place-items-center rounded-[3px] border-[1.5px] ${isSelected ? 'border-action bg-action text-on-action' : 'border-line-control'}`}
                    >
                      {isSelected && <Icon name="tick" className="size-4" />}
                    </span>
                    {named(column)}
                  </>
                )}
              </MenuItem>
            ))}
          </MenuSection>
          {left.length > 0 && (
            <Header className="px-4 py-2 text-ink-soft text-xs">
              {t('columns.noRoom', { columns: formats.list(left.map(named)) })}
            </Header>
          )}
          <Separator className="my-1 border-line border-t" />
          <MenuItem id="reset" className={menuItemStyle}>
            {t('columns.reset')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
