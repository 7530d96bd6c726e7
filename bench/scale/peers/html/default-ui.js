new PagefindUI({ element: '#search', pageSize: 10, showImages: false });
