import Box from '@mui/material/Box';

const years = [34, 60, 82, 113, 139, 158, 190, 214, 246, 271, 290, 324, 352];

/** The butt of a large log, half out of the picture. Decoration only. */
export function GrowthRings() {
  return (
    <Box
      component="svg"
      viewBox="0 0 760 760"
      aria-hidden="true"
      sx={{ position: 'absolute', right: { xs: -330, md: -120 }, top: '50%', width: 760, transform: 'translateY(-50%)', opacity: { xs: 0.25, md: 0.55 } }}
    >
      <g fill="none" stroke="#d9a867">
        {years.map((radius, at) => (
          <ellipse
            key={radius}
            cx={380 + (at % 3) * 3 - at}
            cy={380 + (at % 4) * 2}
            rx={radius}
            ry={radius * 0.96}
            strokeWidth={at % 3 === 0 ? 3.5 : 1.8}
            opacity={0.35 + (at % 4) * 0.15}
          />
        ))}
        <circle cx="380" cy="381" r="10" fill="#d9a867" opacity="0.8" />
      </g>
    </Box>
  );
}
